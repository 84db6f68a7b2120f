package dk.opgang.initiatives.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places of one group that are or were taken, whoever takes them. */
record TakenPlaces(List<Taken> all) {

    static final TakenPlaces NONE = new TakenPlaces(List.of());

    TakenPlaces {
        all = List.copyOf(all);
    }

    /**
     * A place from when until when.
     *
     * @param to the first day on which it is free again; null as long as it is taken
     * @param people how many take it together
     * @param kinds of the mix; a couple is of a kind if one of the two is
     */
    record Taken(UUID id, LocalDate from, @Nullable LocalDate to, int people, Set<String> kinds) {

        Taken {
            kinds = Set.copyOf(kinds);
        }

        boolean isOn(LocalDate day) {
            return !from.isAfter(day) && isAfter(day);
        }

        /** Whether it is taken on the day or later. */
        boolean isAfter(LocalDate day) {
            return to == null || to.isAfter(day);
        }
    }

    List<Taken> on(LocalDate day) {
        return all.stream().filter(place -> place.isOn(day)).toList();
    }

    int sizeOn(LocalDate day) {
        return on(day).size();
    }

    /** How many are taken at once at the most, from that day on. */
    int mostFrom(LocalDate day) {
        return Stream.concat(Stream.of(day), all.stream().map(Taken::from).filter(from -> from.isAfter(day)))
                .mapToInt(this::sizeOn)
                .max()
                .orElse(0);
    }

    /** How many of the places of a day are of that kind. */
    int of(String kind, LocalDate day) {
        return (int) all.stream()
                .filter(place -> place.isOn(day) && place.kinds().contains(kind))
                .count();
    }

    int peopleOn(LocalDate day) {
        return on(day).stream().mapToInt(Taken::people).sum();
    }
}
