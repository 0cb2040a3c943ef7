import { useProblemSentence } from '../../chrome/failing.js';

/** Refused says why the last change was not made. */
export function Refused({ error }: { readonly error: Error | null }) {
  const sentence = useProblemSentence();
  if (!error) return null;
  return (
    <p className="wrong" role="alert">
      {sentence(error)}
    </p>
  );
}
