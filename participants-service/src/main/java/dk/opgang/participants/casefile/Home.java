package dk.opgang.participants.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant lived for a time.
 *
 * @param from first day
 * @param to first day after it; null while it goes on
 * @param beginConcluded nobody told the first day: the participant may have lived there before
 */
public record Home(
        UUID housingAreaId, LocalDate from, @Nullable LocalDate to, boolean beginConcluded) {

    static Home of(Residence residence) {
        return new Home(
                residence.housingAreaId(), residence.from(), residence.period().to(), residence.isBeginConcluded());
    }

    /** That of some homes of one participant on a day; null if none is known. The first one, if its begin was concluded, lasts from ever. */
    public static @Nullable UUID on(LocalDate day, Collection<Home> homes) {
        LocalDate first =
                homes.stream().map(Home::from).min(Comparator.naturalOrder()).orElse(day);
        return homes.stream()
                .filter(home -> home.to == null || home.to.isAfter(day))
                .filter(home -> !home.from.isAfter(day) || home.beginConcluded && home.from.equals(first))
                .findFirst()
                .map(Home::housingAreaId)
                .orElse(null);
    }
}
