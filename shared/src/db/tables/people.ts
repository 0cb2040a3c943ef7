import type { Generated } from 'kysely';
import type { Json, Stamped } from './column.js';

export interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: string | null;
  createdAt: Stamped;
  updatedAt: Stamped;
  /** better-auth keeps several roles as one comma-separated string. */
  role: string | null;
  banned: boolean | null;
  banReason: string | null;
  banExpires: Date | null;
  locale: Generated<string>;
}

export interface SessionTable {
  id: string;
  expiresAt: Date;
  token: string;
  userId: string;
}

/** How a person signs in: by password (`credential`) or through an identity provider. */
export interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Stamped;
  updatedAt: Stamped;
}

export interface DeskSettingTable {
  name: string;
  value: Json<unknown>;
  version: Generated<number>;
  updated_by: string | null;
  updated_at: Stamped;
}
