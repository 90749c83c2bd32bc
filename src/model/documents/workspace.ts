// Generated from schemas/workspace.schema.json by `npm run generate`. Change the schema, not this file.

/**
 * Lower-case letters, digits and hyphens, at most 63; it becomes part of a file name.
 */
export type FileId = string;
/**
 * Lower-case letters, digits and underscores, beginning with a letter.
 */
export type Identifier = string;

/**
 * reifegrad.yaml: the organisation, its departments and the waves in which they answer questionnaires.
 */
export interface WorkspaceDocument {
  /**
   * Version of this file format. Always 1.
   */
  format: 1;
  /**
   * The administration that assesses itself.
   */
  organisation: {
    /**
     * Its name.
     */
    title: string;
    /**
     * Size class by number of inhabitants.
     */
    size_class?: 'up-to-5000' | '5001-20000' | '20001-50000' | 'over-50000';
    /**
     * Number of inhabitants.
     */
    inhabitants?: number;
    /**
     * Marks an example: every report says that the data is invented.
     */
    invented?: true;
  };
  /**
   * Language of titles in this file and of reports when nothing else says otherwise.
   */
  language?: string;
  /**
   * The departments that answer.
   *
   * @minItems 1
   * @maxItems 1000
   */
  departments: Department[];
  /**
   * Lists of things that questionnaires can be about, such as the services of the administration, by id. A role asked `per` that id gets one response for each entry.
   */
  registers?: {
    [k: string]: Register;
  };
  /**
   * The rounds of answering. Without --wave, the newest open one is meant.
   *
   * @minItems 1
   * @maxItems 200
   */
  waves: Wave[];
  /**
   * The committee to which reports go.
   */
  committee?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Folders inside the workspace, where they differ from the usual names.
   */
  folders?: {
    /**
     * Folder of the workspace's own questionnaires. Default: questionnaires.
     */
    questionnaires?: string;
    /**
     * Folder of the responses. Default: responses.
     */
    responses?: string;
  };
}
export interface Department {
  /**
   * Id of the department; becomes a folder name. organisation is reserved.
   */
  id: string;
  /**
   * Name of the department.
   */
  title:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Roles that the department holds; none where it only answers for entries of a register. A role asked per organisation is held by exactly one department.
   */
  roles: FileId[];
  /**
   * Facts about the department that conditions use.
   */
  flags?: Identifier[];
  /**
   * Number of staff, in full-time equivalents.
   */
  staff?: number;
}
export interface Register {
  /**
   * The file with its entries, inside the workspace, for example services.yaml.
   */
  file: string;
  /**
   * What it lists, for example Services. Default: its id.
   */
  title?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * How many entries it should have when it is complete: with it, reports say how complete it is.
   */
  expected?: number;
}
export interface Wave {
  /**
   * Lower-case letters, digits and hyphens, at most 63; it becomes part of a file name.
   */
  id: string;
  /**
   * Name of the wave.
   */
  title?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Reference day: answers describe this day, and the age of evidence is counted from it.
   */
  date: string;
  /**
   * open: answers can be given; closed: the wave is finished.
   */
  status: 'open' | 'closed';
  /**
   * What is answered in this wave.
   *
   * @minItems 1
   * @maxItems 100
   */
  questionnaires: {
    /**
     * Lower-case letters, digits and hyphens, at most 63; it becomes part of a file name.
     */
    id: string;
    /**
     * Its version.
     */
    version: string;
  }[];
}
