--liquibase formatted sql logicalFilePath:store

-- The path is that of the unit which had these tables first.

--changeset ebok:audit-record
create table audit_record (
  record_id bigint generated always as identity primary key,
  recorded_at timestamp with time zone not null,
  actor varchar(200) not null,
  action varchar(100) not null,
  subject varchar(200) not null,
  detail varchar(2000) not null
);
create index audit_record_subject on audit_record (subject, record_id);
--rollback drop table audit_record;

--changeset ebok:audit-record-actor
create index audit_record_actor on audit_record (actor, record_id);
--rollback drop index audit_record_actor;

-- What can be about a person, apart from the record, so that it can be erased. A change set each: a server that is killed in
-- between goes on where it was, also on a database that does not undo changes of tables.

--changeset ebok:audit-value
create table audit_value (
  record_id bigint primary key references audit_record,
  actor varchar(200) not null,
  origin varchar(100) not null,
  subject varchar(200) not null,
  before_value varchar(100000),
  after_value varchar(100000),
  detail varchar(100000) not null,
  digest_key varchar(64)
);
--rollback drop table audit_value;

--changeset ebok:audit-value-actor
create index audit_value_actor on audit_value (actor, record_id);
--rollback drop index audit_value_actor;

--changeset ebok:audit-value-subject
create index audit_value_subject on audit_value (subject, record_id);
--rollback drop index audit_value_subject;

--changeset ebok:audit-waiting
-- records that are not in a chain yet; of no node when they are older than the chains
create table audit_waiting (
  record_id bigint primary key references audit_record,
  node varchar(20) not null
);
--rollback drop table audit_waiting;

--changeset ebok:audit-link
-- no reference to the record: the link of one that is gone tells that it was there
create table audit_link (
  node varchar(20) not null,
  place bigint not null,
  record_id bigint not null unique,
  value_digest varchar(64) not null,
  hash varchar(64) not null,
  primary key (node, place)
);
--rollback drop table audit_link;

--changeset ebok:audit-values-of-before
insert into audit_value (record_id, actor, origin, subject, detail)
  select record_id, actor, '', subject, detail from audit_record;
insert into audit_waiting (record_id, node) select record_id, '' from audit_record;
--rollback empty

--changeset ebok:audit-record-no-subject-index
drop index audit_record_subject;
--rollback empty

--changeset ebok:audit-record-no-actor-index
drop index audit_record_actor;
--rollback empty

--changeset ebok:audit-record-no-actor
alter table audit_record drop column actor;
--rollback empty

--changeset ebok:audit-record-no-subject
alter table audit_record drop column subject;
--rollback empty

--changeset ebok:audit-record-no-detail
alter table audit_record drop column detail;
--rollback empty
