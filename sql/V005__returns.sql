-- What was sent, who may send, and what came. None of it is about a person on probation.

-- A practitioner's returns: written down before one leaves, so that no number is ever used twice.
create table made_return (
  id uuid primary key,
  number bigint not null unique,
  made_at timestamp with time zone not null,
  recipient varchar(62) not null,
  digest varchar(64) not null,
  free_text boolean not null,
  entries integer not null
);

-- Whose returns a supervisor's team takes: a vault and the key that it signs with.
create table team_member (
  id uuid primary key,
  name varchar(200) not null unique,
  origin uuid not null unique,
  signer varchar(64) not null unique,
  admitted_on date not null
);

-- The last return accepted from each vault; the row's key is the vault's. Its file lies in in/, its rows in the team's store.
create table team_return (
  id uuid primary key,
  number bigint not null,
  digest varchar(64) not null,
  sealed varchar(64) not null,
  file varchar(200) not null,
  team varchar(62) not null,
  signer varchar(64) not null,
  made_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  first_day date not null,
  last_day date not null,
  change_count bigint not null,
  free_text boolean not null,
  practitioner varchar(800),
  region varchar(800),
  pdu varchar(800),
  team_name varchar(800),
  last_session_on date,
  entries varchar(2000) not null,
  earlier varchar(40000) not null,
  flagged_at timestamp with time zone
);
