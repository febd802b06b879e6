package racemanager.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what members typed, by an apostrophe before it that reading takes away again.
 *
 * <p>The signs are those of OWASP's page "CSV Injection". A spreadsheet that was told another separator begins new cells
 * inside of one, so what follows a separator or a line end is looked at too.
 */
final class FormulaGuard {

    private static final String SIGNS = "=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20";
    private static final String BEGIN = "(?:\\A(?='*[" + SIGNS + "\\t\\r\\n])|(?<=[;,\\t\\r\\n])(?='*[" + SIGNS + "]))";
    private static final Pattern UNGUARDED = Pattern.compile(BEGIN);
    private static final Pattern GUARDED = Pattern.compile(BEGIN + "'");

    static String guarded(String cell) {
        return UNGUARDED.matcher(cell).replaceAll("'");
    }

    static String restored(String cell) {
        return GUARDED.matcher(cell).replaceAll("");
    }

    private FormulaGuard() {}
}
