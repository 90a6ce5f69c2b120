package org.ebok.demo;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What names and addresses of the demo are made of. */
final class Words {

    static final List<String> WOMEN = List.of(
            "Agnieszka",
            "Barbara",
            "Celina",
            "Danuta",
            "Elżbieta",
            "Genowefa",
            "Halina",
            "Iwona",
            "Jolanta",
            "Kinga",
            "Łucja",
            "Małgorzata",
            "Natalia",
            "Olga",
            "Róża",
            "Świętosława",
            "Teresa",
            "Urszula",
            "Wanda",
            "Żaneta");

    static final List<String> MEN = List.of(
            "Adam",
            "Błażej",
            "Czesław",
            "Dariusz",
            "Franciszek",
            "Grzegorz",
            "Henryk",
            "Ireneusz",
            "Jerzy",
            "Kazimierz",
            "Łukasz",
            "Michał",
            "Norbert",
            "Paweł",
            "Rafał",
            "Sławomir",
            "Tadeusz",
            "Wacław",
            "Zbigniew",
            "Żegota");

    /** Masculine form; the feminine one ends in a where this ends in i. */
    static final List<String> SURNAMES = List.of(
            "Adamczyk",
            "Błaszczykowski",
            "Chrząszcz",
            "Ćwikliński",
            "Dąbrowski",
            "Gąsior",
            "Głowacki",
            "Jabłoński",
            "Jóźwiak",
            "Kaźmierczak",
            "Kołodziej",
            "Krzyżanowski",
            "Łączyński",
            "Maślanka",
            "Męczyński",
            "Nowakowski",
            "Pączek",
            "Piątkowski",
            "Różański",
            "Szczęsny",
            "Ślusarski",
            "Świątek",
            "Trzciński",
            "Wąsowski",
            "Wójtowicz",
            "Zając",
            "Zieliński",
            "Źdźbło",
            "Żółkiewski");

    static final List<String> STREETS = List.of(
            "Morska",
            "Kaszubska",
            "Świętopełka",
            "Żeglarska",
            "Bursztynowa",
            "Rybaków",
            "Łąkowa",
            "3 Maja",
            "gen. Józefa Hallera",
            "Wzgórze Nowotki");

    private static final List<String> BUILDINGS = List.of("18", "4", "15", "21", "11", "9", "6", "5", "100A", "2");

    static final List<String> TRADES = List.of(
            "Zakład Fryzjerski „Grzywka”",
            "Sklep Spożywczy „Żabieniec”",
            "Apteka pod Dębem",
            "Kwiaciarnia „Róża”",
            "Biuro Rachunkowe Saldo",
            "Serwis Rowerowy „Łańcuch”",
            "Księgarnia Morska",
            "Gabinet Stomatologiczny Ząbek");

    private Words() {}

    static <T> T pick(List<T> words, int number) {
        return words.get(Math.floorMod(number, words.size()));
    }

    /** Returns the co-operative's building in a street of the list: one a street, where all of its homes are. */
    static String building(String street) {
        return BUILDINGS.get(STREETS.indexOf(street));
    }

    static String day(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static String money(BigDecimal amount) {
        return number(amount) + " zł";
    }

    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    static String feminine(String surname) {
        return surname.endsWith("i") ? surname.substring(0, surname.length() - 1) + "a" : surname;
    }

    /** Returns the text in lower case without diacritics, for a part of an e-mail address. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD);
        return decomposed.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
