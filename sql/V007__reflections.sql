-- What an evaluator or a practitioner finds in what was said, by the pilot's own frameworks, and what people say of clips.
create table coding (
  id uuid primary key,
  session_id uuid not null,
  exercise varchar(80),
  prompt varchar(40),
  theme varchar(40) not null,
  subtheme varchar(40),
  coded_on date not null,
  coded_by varchar(200),
  constraint coding_session foreign key (session_id) references session (id)
);
create table clip_flag (
  id uuid primary key,
  session_id uuid not null,
  exercise varchar(80) not null,
  flag varchar(40) not null,
  said_by varchar(20) not null,
  constraint clip_flag_once unique (session_id, exercise, flag, said_by),
  constraint clip_flag_session foreign key (session_id) references session (id)
);
