import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { queryClient } from './api/query-client.js';
import { useRoles } from './api/use-me.js';
import { NoSuchPage } from './chrome/crash-keeper.js';
import { Desk, For, Outside } from './desk.js';
import { page } from './page.js';

const QueuePage = page('/', () => import('./features/queue/queue-page.js'), 'QueuePage');
const ApprovalPage = page(
  '/approval',
  () => import('./features/queue/approval-page.js'),
  'ApprovalPage',
);
const PublishedPage = page(
  '/published',
  () => import('./features/queue/published-page.js'),
  'PublishedPage',
);
const ReviewPage = page(
  '/translations/:id',
  () => import('./features/review/review-page.js'),
  'ReviewPage',
);
const ApprovePage = page(
  '/translations/:id/approve',
  () => import('./features/approve/approve-page.js'),
  'ApprovePage',
);
const MemoryPage = page('/memory', () => import('./features/memory/memory-page.js'), 'MemoryPage');
const TermsPage = page('/terms', () => import('./features/terms/terms-page.js'), 'TermsPage');
const SubmitPage = page('/submit', () => import('./features/submit/submit-page.js'), 'SubmitPage');
const SettingsPage = page(
  '/settings',
  () => import('./features/settings/settings-page.js'),
  'SettingsPage',
);
const NotificationsPage = page(
  '/notifications',
  () => import('./features/notifications/notifications-page.js'),
  'NotificationsPage',
);
const InsightsPage = page(
  '/insights',
  () => import('./features/insights/insights-page.js'),
  'InsightsPage',
);
const SignInPage = page(
  '/sign-in',
  () => import('./features/sign-in/sign-in-page.js'),
  'SignInPage',
);

const atDesk = ['editor', 'approver', 'admin'] as const;
const deskPage = (element: ReactNode) => <For roles={atDesk}>{element}</For>;

/** App is the whole page: every address, and who it is for. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Routes>
          <Route element={<Outside />}>
            <Route path="sign-in" element={<SignInPage />} />
          </Route>
          <Route element={<Desk />}>
            <Route index element={<Home />} />
            <Route path="approval" element={deskPage(<ApprovalPage />)} />
            <Route path="published" element={deskPage(<PublishedPage />)} />
            <Route path="translations/:id" element={deskPage(<ReviewPage />)} />
            <Route path="translations/:id/approve" element={deskPage(<ApprovePage />)} />
            <Route path="insights" element={deskPage(<InsightsPage />)} />
            <Route path="memory" element={deskPage(<MemoryPage />)} />
            <Route path="terms" element={deskPage(<TermsPage />)} />
            <Route path="submit" element={<SubmitPage />} />
            <Route path="notifications" element={<NotificationsPage />} />
            <Route path="settings" element={<SettingsPage />} />
            <Route path="*" element={<NoSuchPage />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

/** Home is the queue for the desk, and the form for those who only hand in. */
function Home() {
  return useRoles(...atDesk) ? <QueuePage /> : <Navigate replace to="/submit" />;
}
