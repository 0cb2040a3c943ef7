import { Fragment } from 'react';

/** Arabic letters and digits, with what stands between them. */
const ARABIC =
  /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}٠-٩٪٫٬،؛؟\s]*|[٠-٩][٠-٩٫٬٪]*(?:\s\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s]*)?)/u;

/** IsolatedArabic writes a sentence with Arabic words in it so that neither turns the other around. */
export function IsolatedArabic({ text }: { readonly text: string }) {
  return text.split(ARABIC).map((piece, index) =>
    index % 2 === 1 ? (
      <Fragment key={index}>
        <bdi lang="ar" dir="rtl">
          {piece.trimEnd()}
        </bdi>
        {piece.slice(piece.trimEnd().length)}
      </Fragment>
    ) : (
      piece
    ),
  );
}
