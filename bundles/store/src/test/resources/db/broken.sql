--liquibase formatted sql logicalFilePath:broken

--changeset ebok:half
create table half_made (id bigint primary key);
insert into half_made values ('not a number');
--rollback drop table half_made;
