package dk.opgang.network.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.dated.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A demand on the composition of a group.
 *
 * @param group a code of {@code network-group-kinds}
 * @param gap what is said where it is not met, a code of {@code network-group-gaps}
 * @param demand what is counted
 * @param memberKind only seats of members of this kind
 * @param role only seats with this role
 * @param exceptRole no seats with this role
 * @param chairOf only seats of members that chair a present group of this kind
 * @param least how many there are at least
 * @param most how many there are at the most
 */
record CompositionRule(
        String group,
        String gap,
        Demand demand,
        @Nullable String memberKind,
        @Nullable String role,
        @Nullable String exceptRole,
        @Nullable String chairOf,
        @Nullable Integer least,
        @Nullable Integer most,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source)
        implements Dated {

    /** What a rule counts. */
    enum Demand {
        SEATS,
        MEMBERS,
        EVERY_FIELD
    }

    private static final CodeList FIELDS = CodeList.load("network-fields");

    /** The fields that the seats cover which the rule looks at, in the order of their list. */
    List<String> fieldsOf(List<Occupied> seats, Set<UUID> chairs) {
        return FIELDS.keys().stream()
                .filter(field -> chosen(seats, chairs)
                        .anyMatch(seat -> field.equals(seat.seat().field())))
                .toList();
    }

    /** What is missing; nothing if the demand is met. */
    List<Gap> gaps(List<Occupied> seats, Set<UUID> chairs) {
        return switch (demand) {
            case EVERY_FIELD -> {
                List<String> covered = fieldsOf(seats, chairs);
                yield FIELDS.keys().stream()
                        .filter(field -> !covered.contains(field))
                        .map(field -> new Gap(gap, field))
                        .toList();
            }
            case MEMBERS ->
                unlessMet(chosen(seats, chairs)
                        .map(seat -> seat.member().id())
                        .distinct()
                        .count());
            case SEATS -> unlessMet(chosen(seats, chairs).count());
        };
    }

    private List<Gap> unlessMet(long count) {
        boolean met = (least == null || count >= least) && (most == null || count <= most);
        return met ? List.of() : List.of(new Gap(gap, null));
    }

    private Stream<Occupied> chosen(List<Occupied> seats, Set<UUID> chairs) {
        return seats.stream()
                .filter(seat ->
                        memberKind == null || memberKind.equals(seat.member().kind()))
                .filter(seat -> role == null || role.equals(seat.seat().role()))
                .filter(seat ->
                        exceptRole == null || !exceptRole.equals(seat.seat().role()))
                .filter(seat -> chairOf == null || chairs.contains(seat.member().id()));
    }

    /**
     * Something that the composition lacks.
     *
     * @param code a code of {@code network-group-gaps}
     * @param field the field that nobody covers
     */
    @Schema(name = "CompositionGap")
    record Gap(
            String code,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String field) {}
}
