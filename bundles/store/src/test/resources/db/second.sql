--liquibase formatted sql logicalFilePath:second

--changeset ebok:second-table
create table second_table (id bigint primary key);
--rollback drop table second_table;
