import { useParams } from 'react-router';
import { useTranslation } from '../../api/translations.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { Approve } from './approve.js';

/** ApprovePage is where an approver reads what could be wrong with a story, and decides. */
export function ApprovePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useTranslation(id);
  if (data) return <Approve key={id} view={data} />;
  return (
    <main className="page" id="page">
      {error ? <Failing error={error} retry={() => void refetch()} /> : <Loading />}
    </main>
  );
}
