-- Goals and scores of licensed measures, as the record has them.

create table goal (
  origin uuid not null,
  id uuid not null,
  referral_id uuid not null,
  place integer not null,
  wanted varchar not null,
  weight integer not null,
  much_less varchar,
  less varchar,
  expected varchar not null,
  more varchar,
  much_more varchar,
  baseline integer,
  set_on date not null,
  primary key (origin, id)
);

create table goal_score (
  origin uuid not null,
  id uuid not null,
  goal_id uuid not null,
  session_id uuid,
  scored_on date not null,
  level integer not null,
  primary key (origin, id)
);

create table measure_score (
  origin uuid not null,
  id uuid not null,
  referral_id uuid not null,
  measure varchar not null,
  scored_on date not null,
  points varchar not null,
  primary key (origin, id)
);
