package dk.opgang.initiatives.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of counts of one place in a table of many: {@code placements@615} of a municipality, {@code placements@615/} with the id of an
 * area, and {@code placements@615/-} of what lies outside of its areas. A name without a place is of everywhere.
 */
final class Places {

    private static final char AT = '@';
    private static final char IN = '/';

    private Places() {}

    static String name(String column, @Nullable String place) {
        return place == null ? column : column + AT + place;
    }

    static String column(String name) {
        int at = name.indexOf(AT);
        return at < 0 ? name : name.substring(0, at);
    }

    static @Nullable String place(String name) {
        int at = name.indexOf(AT);
        return at < 0 ? null : name.substring(at + 1);
    }

    /** Everywhere, as null, and each place of the names. */
    static List<@Nullable String> of(Collection<String> names) {
        List<@Nullable String> places = new ArrayList<>();
        places.add(null);
        names.stream()
                .map(Places::place)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(places::add);
        return places;
    }

    /** The municipality of a place. */
    static String municipality(String place) {
        int in = place.indexOf(IN);
        return in < 0 ? place : place.substring(0, in);
    }

    /** Whether the place is an area, or what lies outside of all. */
    static boolean isArea(String place) {
        return place.indexOf(IN) >= 0;
    }

    /** The area of a place; null if it is none. */
    static @Nullable String area(String place) {
        int in = place.indexOf(IN);
        return in < 0 || place.endsWith(Bucket.NO_AREA) && place.length() == in + 2 ? null : place.substring(in + 1);
    }

    /** The places that make up another one: municipalities make up everything, areas and the rest their municipality. */
    static List<String> parts(@Nullable String whole, List<@Nullable String> places) {
        Stream<String> others = places.stream().flatMap(Stream::ofNullable);
        if (whole != null) {
            return isArea(whole)
                    ? List.of()
                    : others.filter(place ->
                                    isArea(place) && municipality(place).equals(whole))
                            .toList();
        }
        List<String> all = others.toList();
        List<String> municipalities =
                all.stream().filter(place -> !isArea(place)).toList();
        boolean ofOne = new TreeSet<>(all.stream().map(Places::municipality).toList()).size() == 1;
        // Of a single municipality everything is its own, and not told twice.
        return municipalities.isEmpty() && ofOne ? all : municipalities;
    }
}
