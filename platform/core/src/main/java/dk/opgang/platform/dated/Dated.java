package dk.opgang.platform.dated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of data that is in force from its first day until the day before {@link #validTo}, and tells where it comes from. */
public interface Dated {

    /** The first day on which it is in force; from ever if null. */
    @Nullable
    LocalDate validFrom();

    /** The first day on which it is in force no longer; for ever if null. */
    @Nullable
    LocalDate validTo();

    /** Where it comes from: law and section, or the document. */
    String source();

    /** Whether it is in force on the day. */
    default boolean inForceOn(LocalDate day) {
        LocalDate first = validFrom();
        LocalDate end = validTo();
        return (first == null || !day.isBefore(first)) && (end == null || day.isBefore(end));
    }
}
