import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode } from 'react';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { queryClient } from './api/query-client.js';
import { useRoles } from './api/use-me.js';
import { PageCrashed } from './chrome/page-crashed.js';
import { Desk, For } from './desk.js';

const QueuePage = page(() => import('./features/queue/queue-page.js'), 'QueuePage');
const ApprovalPage = page(() => import('./features/queue/approval-page.js'), 'ApprovalPage');
const PublishedPage = page(() => import('./features/queue/published-page.js'), 'PublishedPage');
const ReviewPage = page(() => import('./features/review/review-page.js'), 'ReviewPage');
const ApprovePage = page(() => import('./features/approve/approve-page.js'), 'ApprovePage');
const SubmitPage = page(() => import('./features/submit/submit-page.js'), 'SubmitPage');
const SettingsPage = page(() => import('./features/settings/settings-page.js'), 'SettingsPage');
const SignInPage = page(() => import('./features/sign-in/sign-in-page.js'), 'SignInPage');

const atDesk = ['editor', 'approver', 'admin'] as const;
const deskPage = (element: ReactNode) => <For roles={atDesk}>{element}</For>;

const router = createBrowserRouter([
  { path: '/sign-in', element: <SignInPage />, errorElement: <PageCrashed /> },
  {
    element: <Desk />,
    errorElement: <PageCrashed />,
    children: [
      {
        errorElement: <PageCrashed />,
        children: [
          { index: true, element: <Home /> },
          { path: 'approval', element: deskPage(<ApprovalPage />) },
          { path: 'published', element: deskPage(<PublishedPage />) },
          { path: 'translations/:id', element: deskPage(<ReviewPage />) },
          { path: 'translations/:id/approve', element: deskPage(<ApprovePage />) },
          { path: 'submit', element: <SubmitPage /> },
          { path: 'settings', element: <SettingsPage /> },
        ],
      },
    ],
  },
]);

/** App is the whole page. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

/** Home is the queue for the desk, and the form for those who only hand in. */
function Home() {
  return useRoles(...atDesk) ? <QueuePage /> : <Navigate replace to="/submit" />;
}

/** page loads a page's chunk when its address is first visited. */
function page<Name extends string>(load: () => Promise<Record<Name, () => ReactNode>>, name: Name) {
  return lazy(async () => ({ default: (await load())[name] }));
}
