import type { WorkspaceRule } from '../../workspace-subject.ts';
import { departmentWithoutRole } from './department-without-role.ts';
import { duplicateDepartmentId } from './duplicate-department-id.ts';
import { duplicateWave } from './duplicate-wave.ts';
import { roleHeldByNotExactlyOne } from './role-held-by-not-exactly-one.ts';
import { unknownDepartmentFlag } from './unknown-department-flag.ts';
import { unknownDepartmentRole } from './unknown-department-role.ts';
import { unknownQuestionnaire } from './unknown-questionnaire.ts';
import { unknownRegister } from './unknown-register.ts';

/** The rules about workspaces by id. */
export const workspaceRules = {
  'department-without-role': departmentWithoutRole,
  'duplicate-department-id': duplicateDepartmentId,
  'duplicate-wave': duplicateWave,
  'role-held-by-not-exactly-one': roleHeldByNotExactlyOne,
  'unknown-department-flag': unknownDepartmentFlag,
  'unknown-department-role': unknownDepartmentRole,
  'unknown-questionnaire': unknownQuestionnaire,
  'unknown-register': unknownRegister,
} as const satisfies Readonly<Record<string, WorkspaceRule>>;
