package dk.opgang.gateway.portal;

import dk.opgang.gateway.page.Negotiation;
import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import io.vertx.ext.web.RoutingContext;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The language of a page: its words, and how it writes numbers and dates.
 *
 * @param chosen whether the address names the language, so that links have to name it as well
 */
public record Words(Locale language, boolean chosen) {

    private static final Map<String, CodeList> LISTS = new ConcurrentHashMap<>();
    private static final int MOST_DECIMALS = 10;

    public static Words of(RoutingContext context) {
        String lang = context.request().getParam("lang");
        return new Words(Negotiation.language(context), lang != null && !lang.isBlank());
    }

    public String lang() {
        return language.getLanguage();
    }

    public boolean isDanish() {
        return lang().equals("da");
    }

    public String of(String da, String en) {
        return isDanish() ? da : en;
    }

    public String of(Text text) {
        return text.in(language);
    }

    /** The code list of that name, read once. */
    public static CodeList list(String name) {
        return LISTS.computeIfAbsent(name, CodeList::load);
    }

    /** The label of a code; the code itself if the list does not have it. */
    public String label(String list, String code) {
        return list(list).find(code).map(Code::labels).map(this::of).orElse(code);
    }

    /** With all its decimals: on the page stands what the API says. */
    public String number(BigDecimal value) {
        Locale region = isDanish() ? Locale.of("da", "DK") : Locale.UK;
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(region));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value).replace('-', '\u2212');
    }

    /** With its unit, as the list of indicators names it. */
    public String number(BigDecimal value, String unit) {
        return switch (unit) {
            case "percent" -> number(value) + "\u00a0%";
            case "DKK" -> number(value) + of("\u00a0kr.", "\u00a0DKK");
            default -> number(value);
        };
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("d. MMMM yyyy", "d MMMM yyyy"), language)
                .format(date);
    }

    /** A date of the API; what is none stays as it is. */
    public String date(String iso) {
        try {
            return date(LocalDate.parse(iso));
        } catch (DateTimeParseException _) {
            return iso;
        }
    }

    public String unknown() {
        return of("ukendt", "unknown");
    }

    public String withheld() {
        return of("tilbageholdt", "withheld");
    }

    /** An address of the portal that keeps the language. */
    public String link(String address) {
        return chosen ? Parameters.with(address, "lang", lang()) : address;
    }
}
