package dk.opgang.participants.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A single value of an export in the words of a language: dates, amounts, codes, and who somebody is. */
final class ReadableValue {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern MUNICIPALITY = Pattern.compile("(municipality:)?(\\d{3})");
    private static final Pattern ORGANISATION = Pattern.compile("(organisation:)?(\\d{8})");
    private static final Pattern EVENT_TYPE = Pattern.compile("dk\\.opgang\\.[a-z-]+\\.([a-z-]+)\\.v\\d+");

    private final ExportLabels labels;
    private final Locale language;
    private final boolean danish;

    ReadableValue(ExportLabels labels, Locale language) {
        this.labels = labels;
        this.language = language;
        this.danish = "da".equals(language.getLanguage());
    }

    /** @param path the fields down to it */
    String of(List<String> path, JsonNode value) {
        if (value.isBoolean()) {
            return labels.text(value.booleanValue() ? "yes" : "no", language);
        }
        String text = value.asText();
        return labels.code(path, text, language).orElseGet(() -> plain(path, text));
    }

    private String plain(List<String> path, String text) {
        String field = path.getLast();
        if (labels.isTold(path)) {
            return told(text);
        }
        if (labels.isParty(field)) {
            return party(text);
        }
        if (INSTANT.matcher(text).matches()) {
            return format(danish ? "d. MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy HH:mm")
                    .format(Instant.parse(text).atZone(DENMARK));
        }
        if (DAY.matcher(text).matches()) {
            return format(danish ? "d. MMMM yyyy" : "d MMMM yyyy").format(LocalDate.parse(text));
        }
        return field.endsWith("Dkk") && AMOUNT.matcher(text).matches() ? amount(text) : text;
    }

    /** An action begins with what was done, an event ends with it; either way it is told first to what. */
    private String told(String text) {
        String words = EVENT_TYPE.matcher(text).replaceFirst("$1");
        int first = words.indexOf('-');
        int last = words.lastIndexOf('-');
        if (first < 0 || labels.isWord(words)) {
            return labels.word(words, language);
        }
        return words.equals(text)
                ? pair(words.substring(0, first), words.substring(first + 1))
                : pair(words.substring(0, last), words.substring(last + 1));
    }

    private String pair(String one, String other) {
        return labels.word(one, language) + ": " + labels.word(other, language);
    }

    private String party(String text) {
        var municipality = MUNICIPALITY.matcher(text);
        if (municipality.matches()) {
            String code = municipality.group(2);
            String name = labels.municipality(code, language).orElse(code);
            return labels.text("municipality", language).formatted(name);
        }
        var organisation = ORGANISATION.matcher(text);
        if (organisation.matches()) {
            return labels.text("organisation", language).formatted(organisation.group(2));
        }
        return switch (text) {
            case "everyone" -> labels.text("everybody", language);
            case "system" -> labels.text("system", language);
            default -> text;
        };
    }

    private String amount(String text) {
        String number = new DecimalFormat(
                        "#,##0.00", DecimalFormatSymbols.getInstance(danish ? language : Locale.ENGLISH))
                .format(new BigDecimal(text));
        return danish ? number + " kr." : "DKK " + number;
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, danish ? language : Locale.ENGLISH);
    }
}
