/** capital begins a sentence with a capital letter, where its script has them. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
