package dk.opgang.housingareas.register.area;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What belongs to areas and is found by an area's id and its own: a repository of resources that have housingAreaId. */
public interface AreaParts<E extends Resource> {

    Optional<E> first(Caller caller, Restriction... filters);

    Page<E> page(Caller caller, ListQuery wanted, Restriction... filters);

    void remove(E part);

    /** What is told when one of them is taken back. */
    AreaPartEvent removed(AreaRef area, UUID id);

    /** The part of that area, or 404. */
    default E in(Caller caller, UUID areaId, UUID id) {
        return first(caller, Restriction.equal("id", id), Restriction.equal("housingAreaId", areaId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Those to whose half-open period between the two properties the day belongs; without a day all of them. */
    static Restriction between(String from, String to, @Nullable LocalDate day) {
        return day == null
                ? Restriction.all()
                : Restriction.of(
                        "(e." + from + " <= :onDay and (e." + to + " is null or e." + to + " > :onDay))", "onDay", day);
    }

    /** One page of the parts of that area. */
    default Page<E> pageOf(Caller caller, UUID areaId, ListQuery wanted, Restriction... filters) {
        return page(
                caller,
                wanted,
                Stream.concat(Stream.of(Restriction.equal("housingAreaId", areaId)), Stream.of(filters))
                        .toArray(Restriction[]::new));
    }
}
