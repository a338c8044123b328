const force = (table: string) => `
  alter table "activities"."${table}" enable row level security;
  alter table "activities"."${table}" force row level security;
  create policy "work" on "activities"."${table}" using (true) with check (true);`

/** Statements for rows that only their own centre sees. */
export const walled = (table: string) => `${force(table)}
  create policy "wall" on "activities"."${table}" as restrictive
    using (centre = (select sec.my_centre())) with check (centre = (select sec.my_centre()));`

/** Statements for rows that everybody in the project reads; a centre adds and changes its own, the joint login changes. */
export const joint = (table: string) => `${force(table)}
  create policy "read" on "activities"."${table}" for select using (true);
  create policy "wall_insert" on "activities"."${table}" as restrictive for insert
    with check (centre = (select sec.my_centre()));
  create policy "wall_update" on "activities"."${table}" as restrictive for update
    using (centre = (select sec.my_centre()) or (select sec.my_centre()) = 'JOINT')
    with check (centre = (select sec.my_centre()) or (select sec.my_centre()) = 'JOINT');
  create policy "wall_delete" on "activities"."${table}" as restrictive for delete using (false);`

/** Statements for rows that their own centre and the coordinator, by the joint login, see. */
export const ofCentreAndCoordinator = (table: string) => `${force(table)}
  create policy "wall" on "activities"."${table}" as restrictive
    using (centre = (select sec.my_centre()) or (select sec.my_centre()) = 'JOINT')
    with check (centre = (select sec.my_centre()) or (select sec.my_centre()) = 'JOINT');`
