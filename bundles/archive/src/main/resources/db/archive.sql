--liquibase formatted sql logicalFilePath:documents

--changeset ebok:openings
create table document_opening (
  document_id varchar(200) not null,
  login varchar(100) not null,
  customer_id varchar(100) not null,
  number varchar(200) not null,
  batch_id varchar(200),
  opened_at timestamp with time zone not null,
  primary key (document_id, login)
);
create index document_opening_batch on document_opening (batch_id);
--rollback drop table document_opening;

--changeset ebok:recalls
create table document_recall (
  kind varchar(10) not null,
  recalled_id varchar(200) not null,
  recalled_at timestamp with time zone not null,
  recalled_by varchar(200) not null,
  reason varchar(1000) not null,
  primary key (kind, recalled_id)
);
--rollback drop table document_recall;

--changeset ebok:openings-of-the-operators-own
alter table document_opening alter column customer_id drop not null;
--rollback alter table document_opening alter column customer_id set not null;
