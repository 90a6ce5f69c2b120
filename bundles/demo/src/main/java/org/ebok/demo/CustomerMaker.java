package org.ebok.demo;

import java.util.SplittableRandom;

/** Makes the customers of the demo, each from its number alone. */
final class CustomerMaker {

    /** How many customers the demo has. */
    static final int COUNT = 240;

    /** Above the flats of the well-known ones. */
    private static final int FIRST_FLAT = 20;

    private static final String CITY = "Gdynia";

    /** No tax office gives out numbers that start like this. */
    private static final int UNUSED_TAX_IDS = 999_000_000;

    /** Returns the customer of a number from 1 to {@link #COUNT}; always the same one. */
    DemoCustomer customer(int index) {
        return switch (index) {
            case 1 -> person(1, "Anna", "Kowalska", CustomerGroup.OWNERS, home("Morska", "18", "7"));
            case 2 -> person(2, "Jan", "Wiśniewski", CustomerGroup.TENANTS, home("Kaszubska", "4", "12"));
            case 3 -> person(3, "Zofia", "Wójcik", CustomerGroup.OWNERS, home("Żeglarska", "21", "3"));
            case 4 ->
                company(4, "Piekarnia „Pod Żaglem” sp. z o.o.", CustomerGroup.COMMERCIAL, home("Morska", "2", "U1"));
            case 5 -> person(5, "Stanisław", "Źrebiec", CustomerGroup.TENANTS, home("Rybaków", "9", "31"));
            case 6 -> person(6, "Maria", "Śliwińska", CustomerGroup.OWNERS, home("Łąkowa", "6", "14"));
            case 7 -> person(7, "Tomasz", "Żagiel", CustomerGroup.OWNERS, home("Bursztynowa", "11", "2"));
            case 8 -> person(8, "Halina", "Dąbrowska", CustomerGroup.TENANTS, home("Kaszubska", "4", "27"));
            case 9 ->
                company(
                        9,
                        "Przetwórnia Rybna „Neptun” sp. z o.o.",
                        CustomerGroup.COMMERCIAL,
                        home("Rybaków", "1", "U4"));
            case 10 -> person(10, "Krystyna", "Zielińska", CustomerGroup.OWNERS, home("Świętopełka", "15", "9"));
            case 12 -> person(12, "Władysław", "Nowakowski", CustomerGroup.OWNERS, home("Bursztynowa", "3", "18"));
            case 13 -> person(13, "Łucja", "Świątek", CustomerGroup.TENANTS, home("Żeglarska", "30", "5"));
            case 60 ->
                company(
                        60,
                        "Wspólnota Mieszkaniowa Nieruchomości przy ulicy Bohaterów Monte Cassino 112–118"
                                + " oraz Konstantego Ildefonsa Gałczyńskiego 3 w Gdyni",
                        CustomerGroup.HEAT,
                        home("Bohaterów Monte Cassino", "112–118", null));
            case 61 ->
                person(
                        61,
                        "Wanda Bożysława",
                        "Brzęczyszczykiewicz-Konstantynopolitańczykowianeczkówna",
                        CustomerGroup.OWNERS,
                        home("gen. Józefa Hallera", "100A", "112"));
            default -> anybody(index);
        };
    }

    private static DemoCustomer anybody(int index) {
        SplittableRandom chance = new SplittableRandom(index);
        CustomerGroup group = group(index);
        boolean company = group == CustomerGroup.COMMERCIAL || (group.invoiced && index % 4 == 0);
        String street = Words.pick(Words.STREETS, chance.nextInt(1000));
        String building = Integer.toString(1 + chance.nextInt(40));
        DemoAddress address = group.invoiced
                ? home(street, building, null)
                : home(street, Words.building(street), Integer.toString(FIRST_FLAT + index));
        String surname = Words.pick(Words.SURNAMES, chance.nextInt(1000));
        if (company) {
            String name = Words.pick(Words.TRADES, index / 10) + " " + surname + " sp.j.";
            return company(index, name, group, address);
        }
        boolean woman = chance.nextBoolean();
        String first = Words.pick(woman ? Words.WOMEN : Words.MEN, chance.nextInt(1000));
        String last = woman ? Words.feminine(surname) : surname;
        return person(index, first, last, group, address);
    }

    private static CustomerGroup group(int index) {
        return switch (index % 10) {
            case 0, 1, 2, 3 -> CustomerGroup.OWNERS;
            case 4, 5, 6 -> CustomerGroup.TENANTS;
            case 7 -> CustomerGroup.HEAT;
            case 8 -> CustomerGroup.WATER;
            default -> CustomerGroup.COMMERCIAL;
        };
    }

    private static DemoCustomer person(int index, String first, String last, CustomerGroup group, DemoAddress address) {
        String email = index % 8 == 0 ? null : Words.plain(first) + "." + Words.plain(last) + "@poczta.example";
        return customer(index, first, last, null, null, email, address, group);
    }

    private static DemoCustomer company(int index, String name, CustomerGroup group, DemoAddress address) {
        String email = "biuro%04d@firma.example".formatted(index);
        return customer(index, null, null, name, CheckDigits.nip(UNUSED_TAX_IDS + index * 137), email, address, group);
    }

    private static DemoCustomer customer(
            int index,
            String first,
            String last,
            String company,
            String taxId,
            String email,
            DemoAddress address,
            CustomerGroup group) {
        String phone = index % 6 == 0 ? null : "+48 58 555 %02d %02d".formatted(20 + index / 100, index % 100);
        DemoAddress mailing = index % 15 == 7
                ? new DemoAddress("Skrytka pocztowa", "%d".formatted(index), null, "81-963", CITY)
                : null;
        boolean active = index % 37 != 0;
        return new DemoCustomer(index, first, last, company, taxId, email, phone, address, mailing, group, active);
    }

    private static DemoAddress home(String street, String building, String flat) {
        return new DemoAddress(street, building, flat, "81-%03d".formatted(100 + street.length()), CITY);
    }
}
