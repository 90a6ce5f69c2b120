--liquibase formatted sql logicalFilePath:first

--changeset test:first
create table first_table (id bigint generated always as identity primary key, name varchar(10) not null);
--rollback drop table first_table;

--changeset test:first-index
create index first_table_name on first_table (name);
--rollback drop index first_table_name;
