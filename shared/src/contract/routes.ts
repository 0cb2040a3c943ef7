import { adminRoutes } from './admin-routes.js';
import { checkSettingsRoutes } from './check-settings-routes.js';
import { filterRoutes } from './filter-routes.js';
import { insightRoutes } from './insight-routes.js';
import { intakeRoutes } from './intake-routes.js';
import { memoryRoutes } from './memory-routes.js';
import { notificationRoutes } from './notification-routes.js';
import { presenceRoutes } from './presence-routes.js';
import { questionRoutes } from './question-routes.js';
import { draftReasonsRoutes } from './draft-reasons-routes.js';
import { seenRoutes } from './seen-routes.js';
import { spendRoutes } from './spend-routes.js';
import { styleSheetRoutes } from './style-sheet-routes.js';
import { termRoutes } from './term-routes.js';
import { translationRoutes } from './translation-routes.js';

/** Every route of the intake and desk APIs; the servers, the page's client and OpenAPI all read it. */
export const routes = {
  ...intakeRoutes,
  ...translationRoutes,
  ...adminRoutes,
  ...insightRoutes,
  ...presenceRoutes,
  ...seenRoutes,
  ...questionRoutes,
  ...notificationRoutes,
  ...filterRoutes,
  ...styleSheetRoutes,
  ...spendRoutes,
  ...draftReasonsRoutes,
  ...termRoutes,
  ...memoryRoutes,
  ...checkSettingsRoutes,
} as const;

export type RouteName = keyof typeof routes;
