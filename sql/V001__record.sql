-- The record. One row per thing a person would name; codes are those of the field, dates are ISO.
-- Everything here is rebuilt from the journal; only the tables starting index_ know about the index itself.
-- Only names and types that H2 and PostgreSQL share. Text is varchar throughout: H2 keeps a clob of more than 256
-- bytes apart from its row, which makes saving and reading a note several times dearer.

create table setting (
  id uuid primary key,
  name varchar(60) not null unique,
  content varchar(4000) not null
);

create table person (
  id uuid primary key,
  crn varchar(7) not null unique,
  given_name varchar(200),
  family_name varchar(200),
  date_of_birth date,
  sex varchar(20),
  language varchar(20),
  support_needs varchar(4000)
);

create table referral (
  id uuid primary key,
  referral_ref varchar(40) not null unique,
  person_id uuid not null,
  toolkit varchar(80) not null,
  edition varchar(80) not null,
  variant varchar(80),
  referred_on date not null,
  sentence varchar(40),
  requirement varchar(60),
  days_max integer,
  sentence_ends_on date,
  sara_partner varchar(20),
  sara_others varchar(20),
  sara_on date,
  rosh varchar(20),
  barriers varchar(400),
  practitioner varchar(200),
  status varchar(30) not null,
  suitability varchar(30),
  suitability_reason varchar(4000),
  ended_on date,
  end_reason varchar(40),
  end_comment varchar(2500),
  constraint referral_person foreign key (person_id) references person (id)
);

create table referral_status (
  id uuid primary key,
  referral_id uuid not null,
  changed_on date not null,
  status varchar(30) not null,
  reason varchar(4000),
  constraint referral_status_referral foreign key (referral_id) references referral (id)
);

create table session (
  id uuid primary key,
  session_ref varchar(40) not null unique,
  referral_id uuid not null,
  held_on date not null,
  start_time time,
  minutes integer,
  method varchar(20),
  method_reason varchar(4000),
  context varchar(30),
  purpose varchar(30),
  outcome varchar(20),
  action varchar(10),
  counts boolean,
  note varchar(100000),
  sensitive boolean not null,
  constraint session_referral foreign key (referral_id) references referral (id)
);
create index session_by_date on session (held_on);

create table delivery (
  id uuid primary key,
  session_id uuid not null,
  place integer not null,
  exercise varchar(80) not null,
  shown varchar(20) not null,
  seconds_watched integer,
  worksheet varchar(20),
  relevance varchar(20),
  achieved varchar(30),
  chosen_because varchar(4000),
  constraint delivery_once unique (session_id, exercise),
  constraint delivery_session foreign key (session_id) references session (id)
);

create table response (
  id uuid primary key,
  session_id uuid not null,
  exercise varchar(80) not null,
  prompt varchar(40) not null,
  answer varchar(100000) not null,
  constraint response_once unique (session_id, exercise, prompt),
  constraint response_session foreign key (session_id) references session (id)
);

create table task (
  id uuid primary key,
  task_ref varchar(40) not null unique,
  referral_id uuid not null,
  session_id uuid,
  exercise varchar(80),
  agreed varchar(4000) not null,
  set_on date not null,
  due_on date,
  status varchar(30) not null,
  checked_on date,
  own_words varchar(4000),
  constraint task_referral foreign key (referral_id) references referral (id),
  constraint task_session foreign key (session_id) references session (id)
);

-- The four-item check of how the session went, 0 to 10, by the person and by the practitioner.
create table session_check (
  id uuid primary key,
  session_id uuid not null,
  answered_by varchar(20) not null,
  item varchar(40) not null,
  score integer not null,
  constraint session_check_once unique (session_id, answered_by, item),
  constraint session_check_session foreign key (session_id) references session (id)
);

-- What was being typed when it was last put down; one per referral and form.
create table draft (
  id uuid primary key,
  referral_id uuid,
  form varchar(40) not null,
  content varchar(1000000) not null,
  saved_at timestamp with time zone not null
);

-- The s.62 log: one line per Change, looks included. Filled by the index from the journal, never written on its own.
create table log_entry (
  seq bigint primary key,
  done_at timestamp with time zone not null,
  done_by varchar(200) not null,
  kind varchar(20) not null,
  verb varchar(60) not null,
  person_id uuid,
  reason varchar(4000) not null,
  row_count integer not null
);
create index log_entry_by_person on log_entry (person_id);

-- What a Change did to each row; the old values are the previous line for the same row.
create table log_row (
  seq bigint not null,
  place integer not null,
  row_table varchar(63) not null,
  row_id uuid not null,
  removed boolean not null,
  content varchar(1000000),
  constraint log_row_key primary key (seq, place)
);
create index log_row_by_row on log_row (row_id);

create table index_state (
  id integer primary key,
  generation bigint not null,
  applied_seq bigint not null
);

insert into index_state (id, generation, applied_seq) values (1, 0, 0);
