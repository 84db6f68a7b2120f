package dk.opgang.participants.contact;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.platform.coded.Coded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What contacts can be counted by. Days are those of Denmark. */
public enum ContactKey implements Coded {
    PLACE("e.form.place"),
    KIND("e.form.kind"),
    INITIATIVE("cast(e.form.initiativeId as string)"),
    /** That in which the participant lived on the day of the contact. */
    HOUSING_AREA("cast(r.form.housingAreaId as string)", DataCategory.RESIDENCE),
    MONTH("cast(function('to_char', " + Days.LOCAL + ", 'YYYY-MM') as string)", 1),
    QUARTER("cast(function('to_char', " + Days.LOCAL + ", 'YYYY\"-Q\"Q') as string)", 3),
    YEAR("cast(function('to_char', " + Days.LOCAL + ", 'YYYY') as string)", 12),
    /** That of the participant on the day of the contact. */
    BENEFIT_GROUP("cast(b.form.group as string)", DataCategory.BENEFITS);

    private static final int MONTHS_OF_YEAR = 12;

    private final String path;
    private final @Nullable DataCategory category;
    private final int months;

    ContactKey(String path) {
        this(path, null, 0);
    }

    ContactKey(String path, DataCategory category) {
        this(path, category, 0);
    }

    ContactKey(String path, int months) {
        this(path, null, months);
    }

    ContactKey(String path, @Nullable DataCategory category, int months) {
        this.path = path;
        this.category = category;
        this.months = months;
    }

    /** How queries tell the day of a contact {@code e}. */
    private static final class Days {

        static final String LOCAL = "function('timezone', 'Europe/Copenhagen', e.form.at)";
    }

    /** The key with that code, such as {@code housing-area}. */
    public static Optional<ContactKey> of(String code) {
        return Coded.find(values(), code);
    }

    /** All codes, for whoever named none of them. */
    public static String codes() {
        return Coded.codes(values());
    }

    /** The value of a contact {@code e}. */
    String path() {
        return path;
    }

    /** What else has to be joined to the contact. */
    String join() {
        return switch (this) {
            case BENEFIT_GROUP ->
                " left join BenefitPeriod b on b.participantId = e.participantId and b.form.from <= " + LivedThere.DAY
                        + " and (b.form.to is null or b.form.to > " + LivedThere.DAY + ")";
            case HOUSING_AREA -> " left join Residence r on " + LivedThere.ENTITY;
            case PLACE, KIND, INITIATIVE, MONTH, QUARTER, YEAR -> "";
        };
    }

    /** The category of data that the value is, beside that of the contact; null if it is none of another. */
    public @Nullable DataCategory category() {
        return category;
    }

    /** Whether it is a span of time. */
    public boolean isTime() {
        return months > 0;
    }

    /**
     * The key of a span of time, moved as far as the one first day lies from the other: the third month of an earlier period stands
     * beside the third month of a later one. Other keys stay.
     */
    public String moved(String key, LocalDate from, LocalDate to) {
        if (!isTime()) {
            return key;
        }
        YearMonth first = first(key);
        long steps = ChronoUnit.MONTHS.between(first(from), first(to)) / months;
        return keyOf(first.plusMonths(steps * months));
    }

    private YearMonth first(LocalDate day) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1);
    }

    private YearMonth first(String key) {
        String[] parts = key.split("-Q|-", -1);
        int step = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
        return YearMonth.of(Integer.parseInt(parts[0]), (step - 1) * months + 1);
    }

    private String keyOf(YearMonth month) {
        if (months == MONTHS_OF_YEAR) {
            return Integer.toString(month.getYear());
        }
        return months == 1 ? month.toString() : month.getYear() + "-Q" + (month.getMonthValue() / months + 1);
    }
}
