-- What a team's returns hold, each row with the vault it came from. Everything here is made anew from the returns.
-- H2 and PostgreSQL share it. Columns have the names and kinds that they have in the record; how long a text may be, and
-- what must be filled in, has been asked before anything gets here.
-- No key refers to another: a return goes in and out whole, and what it refers to is looked for while it goes in.

create table team_origin (
  origin uuid primary key,
  practitioner varchar not null,
  region varchar not null,
  pdu varchar not null,
  team varchar not null,
  number bigint not null,
  made_at timestamp with time zone not null,
  free_text boolean not null
);

create table person (
  origin uuid not null,
  id uuid not null,
  crn varchar not null,
  given_name varchar,
  family_name varchar,
  date_of_birth date,
  sex varchar,
  language varchar,
  support_needs varchar,
  primary key (origin, id)
);

create table referral (
  origin uuid not null,
  id uuid not null,
  referral_ref varchar not null,
  person_id uuid not null,
  toolkit varchar not null,
  edition varchar not null,
  variant varchar,
  referred_on date not null,
  sentence varchar,
  requirement varchar,
  days_max integer,
  sentence_ends_on date,
  sara_partner varchar,
  sara_others varchar,
  sara_on date,
  rosh varchar,
  barriers varchar,
  practitioner varchar,
  status varchar not null,
  suitability varchar,
  suitability_reason varchar,
  ended_on date,
  end_reason varchar,
  end_comment varchar,
  primary key (origin, id)
);

create table referral_status (
  origin uuid not null,
  id uuid not null,
  referral_id uuid not null,
  changed_on date not null,
  status varchar not null,
  reason varchar,
  primary key (origin, id)
);

create table session (
  origin uuid not null,
  id uuid not null,
  session_ref varchar not null,
  referral_id uuid not null,
  held_on date not null,
  start_time time,
  minutes integer,
  method varchar,
  method_reason varchar,
  context varchar,
  purpose varchar,
  outcome varchar,
  action varchar,
  counts boolean,
  note varchar,
  sensitive boolean not null,
  primary key (origin, id)
);

create table delivery (
  origin uuid not null,
  id uuid not null,
  session_id uuid not null,
  place integer not null,
  exercise varchar not null,
  shown varchar not null,
  seconds_watched integer,
  worksheet varchar,
  relevance varchar,
  achieved varchar,
  chosen_because varchar,
  primary key (origin, id)
);

create table response (
  origin uuid not null,
  id uuid not null,
  session_id uuid not null,
  exercise varchar not null,
  prompt varchar not null,
  answer varchar not null,
  primary key (origin, id)
);

create table task (
  origin uuid not null,
  id uuid not null,
  task_ref varchar not null,
  referral_id uuid not null,
  session_id uuid,
  exercise varchar,
  agreed varchar not null,
  set_on date not null,
  due_on date,
  status varchar not null,
  checked_on date,
  own_words varchar,
  primary key (origin, id)
);

create table session_check (
  origin uuid not null,
  id uuid not null,
  session_id uuid not null,
  answered_by varchar not null,
  item varchar not null,
  score integer not null,
  primary key (origin, id)
);
