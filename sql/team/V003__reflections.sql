-- Codings and flags of clips, as returns bring them.
create table coding (
  origin uuid not null,
  id uuid not null,
  session_id uuid not null,
  exercise varchar,
  prompt varchar,
  theme varchar not null,
  subtheme varchar,
  coded_on date not null,
  coded_by varchar,
  primary key (origin, id)
);

create table clip_flag (
  origin uuid not null,
  id uuid not null,
  session_id uuid not null,
  exercise varchar not null,
  flag varchar not null,
  said_by varchar not null,
  primary key (origin, id)
);
