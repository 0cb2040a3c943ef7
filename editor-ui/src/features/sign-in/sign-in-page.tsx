import { PageTitle } from '../../chrome/page-title.js';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ApiProblem } from '../../api/api-problem.js';
import { queryKeys } from '../../api/query-client.js';
import { authOptions, signIn, signInAt } from '../../api/sign-in.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { DeskName, LanguageSwitch } from '../../chrome/folio.js';
import { useWords } from '../../i18n/use-words.js';
import { comeBackTo } from './come-back-to.js';
import { signInWords } from './sign-in-words.js';

/** SignInPage lets a person in, and takes them where they wanted to go. */
export function SignInPage() {
  const t = useWords(signInWords);
  return (
    <>
      <header className="folio">
        <span className="name">
          <DeskName />
        </span>
        <div className="aside">
          <LanguageSwitch />
        </div>
      </header>
      <main className="page sign-in" id="page">
        <PageTitle>{t('signIn')}</PageTitle>
        <h1>{t('sentence')}</h1>
        <p className="lead">{t('lead')}</p>
        <SignInForm />
      </main>
    </>
  );
}

function SignInForm() {
  const t = useWords(signInWords);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const options = useQuery({ queryKey: ['auth-options'], queryFn: authOptions });
  const entering = useMutation({
    mutationFn: () => signIn(email, password),
    onSuccess: async () => {
      await client.resetQueries({ queryKey: queryKeys.me });
      await navigate(comeBackTo(search), { replace: true });
    },
  });
  const leaving = useMutation({
    mutationFn: (provider: string) => signInAt(provider, comeBackTo(search)),
    onSuccess: (address) => location.assign(address),
  });
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    entering.mutate();
  };
  const oidc = options.data?.oidc;
  return (
    <form className="form" onSubmit={enter}>
      <div className="f">
        <label htmlFor="email">{t('email')}</label>
        <input
          id="email"
          type="email"
          dir="ltr"
          autoComplete="username"
          autoFocus
          required
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </div>
      <div className="f">
        <label htmlFor="password">{t('password')}</label>
        <input
          id="password"
          type="password"
          dir="ltr"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </div>
      <Refused error={entering.error ?? leaving.error} />
      <div className="send">
        <button type="submit" className="btn primary" disabled={entering.isPending}>
          {t('signIn')}
        </button>
        {oidc && (
          <button
            type="button"
            className="btn"
            disabled={leaving.isPending}
            onClick={() => leaving.mutate(oidc.id)}
          >
            {t('with', { name: oidc.name })}
          </button>
        )}
      </div>
    </form>
  );
}

function Refused({ error }: { readonly error: Error | null }) {
  const t = useWords(signInWords);
  const sentence = useProblemSentence();
  if (!error) return null;
  const code = error instanceof ApiProblem ? error.code : null;
  return (
    <p className="wrong" role="alert">
      {code === 'not_signed_in'
        ? t('wrong')
        : code === 'rate_limited'
          ? t('tooMany')
          : sentence(error)}
    </p>
  );
}
