package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.template.predicate.FactValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The institution at which somebody is placed.
 *
 * @param kind a code of {@code institution-kinds}; null without one, or if it is not found
 * @param isOwn whether it is one that was told of the participant, by itself or by its unit
 */
record Workplace(@Nullable String kind, boolean isOwn) {

    /** An institution that the poster sees. */
    record Institution(UUID id, String kind, @Nullable String pNumber, String municipalityCode) {}

    /**
     * @param own what was told of the participant's institutions: their ids or the numbers of their units
     * @param known the institutions that are named, by id
     */
    static Workplace of(PlacementForm form, Collection<String> own, Map<UUID, Institution> known) {
        Institution at = form.institutionId() == null ? null : known.get(form.institutionId());
        String unit = form.employer() == null ? null : form.employer().pNumber();
        boolean isOwn = form.institutionId() != null
                        && own.contains(form.institutionId().toString())
                || isOwn(unit, own, known)
                || at != null && isOwn(at.pNumber(), own, known);
        return new Workplace(at == null ? null : at.kind(), isOwn);
    }

    private static boolean isOwn(@Nullable String unit, Collection<String> own, Map<UUID, Institution> known) {
        return unit != null
                && (own.contains(unit)
                        || known.values().stream()
                                .anyMatch(
                                        it -> own.contains(it.id().toString()) && Objects.equals(unit, it.pNumber())));
    }

    /** The institutions that were told with an enrolment, of facts by their keys. */
    static List<String> told(AboutEnrolment enrolment, List<String> facts) {
        return facts.stream()
                .flatMap(fact -> told(enrolment.facts().get(fact)).stream())
                .toList();
    }

    private static List<String> told(@Nullable FactValue fact) {
        return fact instanceof FactValue.Words(List<String> texts) ? texts : List.of();
    }
}
