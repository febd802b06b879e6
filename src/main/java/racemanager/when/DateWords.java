package racemanager.when;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;

/** The words of dates in English, Spanish and French, without accents; all are understood in every language. */
final class DateWords {

    private static final Map<String, DayOfWeek> WEEKDAYS = table(DayOfWeek.values(), """
            monday mon lunes lun lundi
            tuesday tue tues martes mar mardi
            wednesday wed weds miercoles mie mier mercredi mer
            thursday thu thur thurs jueves jue juev jeudi jeu
            friday fri viernes vie vier vendredi ven vend
            saturday sat sabado sab samedi sam
            sunday sun domingo dom dimanche dim
            """);

    private static final Map<String, Month> MONTHS = table(Month.values(), """
            january jan enero ene janvier janv
            february feb febrero febr fevrier fevr fev
            march mar marzo mars
            april apr abril abr avril avr
            may mayo mai
            june jun junio juin
            july jul julio juillet juil
            august aug agosto ago aout
            september sep sept septiembre setiembre septembre
            october oct octubre octobre
            november nov noviembre novembre
            december dec diciembre dic decembre
            """);

    private static final Map<String, Integer> NUMBERS =
            table(new Integer[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15}, """
            a an one un una uno une
            two dos deux
            three tres trois
            four cuatro quatre
            five cinco cinq
            six seis
            seven siete sept
            eight ocho huit
            nine nueve neuf
            ten diez dix
            twelve doce douze
            fifteen quince quinze
            """);

    /** Alternatives for a regular expression, in a group of its own. */
    static final String WEEKDAY = alternatives(WEEKDAYS);

    static final String MONTH = alternatives(MONTHS);
    static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
    /** Words that make no difference; the article of "in a week" stays, because it counts. */
    static final String FILLER =
            "(?<![^ ])(?:@|on|at|the|of|for|el|la|las|los|de|del|le|les|l|du|a(?! (?:day|week|month)))(?= |$)";

    static DayOfWeek weekday(String word) {
        return find(WEEKDAYS, word);
    }

    static Month month(String word) {
        return find(MONTHS, word);
    }

    static int number(String digitsOrWord) {
        return Character.isDigit(digitsOrWord.charAt(0)) ? Integer.parseInt(digitsOrWord) : find(NUMBERS, digitsOrWord);
    }

    private static <T> T find(Map<String, T> table, String word) {
        var found = table.get(word);
        if (found == null) {
            throw new IllegalArgumentException(word + " is not in the table that its pattern was made of");
        }
        return found;
    }

    /** A line of words for each value, in the order of the values. */
    private static <T> Map<String, T> table(T[] values, String lines) {
        var table = new HashMap<String, T>();
        var rows = lines.lines().toList();
        for (int i = 0; i < values.length; i++) {
            for (var word : rows.get(i).split(" ", -1)) {
                table.put(word, values[i]);
            }
        }
        return Map.copyOf(table);
    }

    private static String alternatives(Map<String, ?> table) {
        return "(" + String.join("|", table.keySet()) + ")";
    }

    private DateWords() {}
}
