package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to areas, of one kind: found by the area and its own id, added, changed, taken back, and told with its area. A
 * subclass is a {@code @Singleton} bean that says what it tells, and the rules that the kind has beyond those of its form.
 */
public abstract class AreaParts<F extends Record & PostedForm, E extends AreaPart<F>>
        extends Posting<HousingArea, F, E> {

    private final HousingAreas areas;
    private final AreaPartRepository<E> parts;
    private final String kind;
    private final Supplier<E> blank;

    /**
     * @param kind what events call it, such as {@code division}
     * @param blank makes one that belongs to no area yet
     */
    protected AreaParts(
            HousingAreas areas,
            EntityManager entities,
            Outbox outbox,
            String kind,
            Class<E> type,
            Class<F> form,
            Supplier<E> blank) {
        AreaPartRepository<E> repository = new AreaPartRepository<>(type, entities);
        super(repository, form, outbox);
        this.areas = areas;
        this.parts = repository;
        this.kind = kind;
        this.blank = blank;
    }

    /** The part of that area, or 404. */
    @Transactional
    public E get(Caller caller, UUID areaId, UUID id) {
        return parts.in(caller, areaId, id);
    }

    /**
     * One page of the parts of that area, or 404 if there is no such area.
     *
     * @param day only those that belong to the area on it; null for all
     */
    @Transactional
    public Page<E> page(Caller caller, UUID areaId, ListQuery wanted, @Nullable LocalDate day) {
        return page(caller, areaId, wanted, on(day));
    }

    protected final Page<E> page(Caller caller, UUID areaId, ListQuery wanted, Restriction filter) {
        areas.get(caller, areaId);
        return parts.page(caller, wanted, AreaPartRepository.of(areaId), filter);
    }

    /** Adds one to the area, or changes the one of the same source. */
    @Transactional
    public Posted<E> post(Caller caller, UUID areaId, F form) {
        return post(caller, areas.toWrite(caller, areaId), form);
    }

    @Transactional
    public E patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, areaId);
        return patch(caller, area, parts.in(caller, areaId, id), ifMatch, patch);
    }

    /** Takes back what was never true. What was true until a day gets an end instead. */
    @Transactional
    public void remove(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch) {
        HousingArea area = areas.toWrite(caller, areaId);
        remove(area, parts.in(caller, areaId, id), ifMatch);
    }

    /** What is told of a part that is new or has changed. */
    protected abstract AreaPartEvent recorded(AreaRef area, E part);

    @Override
    protected final List<Event> news(HousingArea area, @Nullable F before, E part) {
        return List.of(recorded(area.ref(), part));
    }

    /** What is told of a part that was taken back. */
    protected AreaPartEvent removed(AreaRef area, UUID id) {
        return new AreaPartRemoved(area, kind, kind + "Id", id);
    }

    @Override
    protected final List<Event> newsOfRemoval(HousingArea area, E part) {
        return List.of(removed(area.ref(), part.id()));
    }

    @Override
    protected final E create(Caller caller, HousingArea area, F form) {
        E part = blank.get();
        part.begin(caller.tenantKey(), area.id(), form);
        return part;
    }

    /** What is known by a source lies in the area that is written to; otherwise 409 with its id. */
    @Override
    protected void check(Caller caller, HousingArea area, @Nullable E known, F form, Faults faults) {
        if (known != null && !known.housingAreaId().equals(area.id())) {
            throw new ProblemException(HousingAreasProblem.SOURCE_OF_OTHER_AREA).with("id", known.id());
        }
    }

    /** Those that belong to the area on the day; without a day all of them. */
    protected Restriction on(@Nullable LocalDate day) {
        return Restriction.contains("form.validity", day);
    }

    protected final AreaPartRepository<E> parts() {
        return parts;
    }

    protected final HousingAreas areas() {
        return areas;
    }

    /** Expands an area by its parts, past and coming ones too. */
    protected final Expansion<HousingAreaView> expansion(String name, Function<E, ?> view) {
        return new AreaExpansion(name) {
            @Override
            public Function<HousingAreaView, @Nullable Object> load(Caller caller, List<HousingAreaView> views) {
                return area -> parts.page(caller, ListQuery.first(), AreaPartRepository.of(area.id()))
                        .map(view);
            }
        };
    }
}
