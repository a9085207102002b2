create table setting (id uuid primary key);
