package dk.opgang.platform.visibility;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Named;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Narrowing;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Sort;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Source;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.QueryParameter;
import org.jspecify.annotations.Nullable;

/**
 * The base of all repositories. There is no query without a caller: every one starts from {@link #visibleTo}. A subclass is a
 * {@code @Singleton} bean, adds queries in terms of {@link #first}, {@link #one} and {@link #list}, and never hands its entity manager out.
 */
public abstract class VisibleRepository<E extends Resource> {

    private static final AdvisoryLock POSTED = new AdvisoryLock("posted");

    private final Class<E> type;
    private final EntityManager entities;

    protected VisibleRepository(Class<E> type, EntityManager entities) {
        this.type = type;
        this.entities = entities;
    }

    /** What the caller may see, as a condition over {@code e}. Its parameters must not have the names of filters. */
    protected abstract Restriction visibleTo(Caller caller);

    /**
     * The same for a query that names one resource by its id: what only helps to find many by an index, and costs a query of its own, can be
     * left out here.
     */
    protected Restriction oneVisibleTo(Caller caller) {
        return visibleTo(caller);
    }

    /**
     * Of which of the resources that it may see the caller is shown the poster's key: a filter by the key finds no others, or it would tell
     * what the answer does not. Its parameters must not have the names of filters.
     */
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.all();
    }

    /** What has those parts of the poster's key, as far as they are told: of resources with other keys beside it a repository adds those. */
    protected Restriction keyedBy(@Nullable String sourceSystem, @Nullable String sourceId) {
        return Restriction.equal(path("sourceSystem"), sourceSystem).and(Restriction.equal(path("sourceId"), sourceId));
    }

    /** Where the entity keeps what lists know as {@code name}, {@code sourceSystem} and {@code sourceId}. */
    protected String path(String property) {
        return property;
    }

    /** The resource, if it exists and the caller may see it. */
    public Optional<E> find(Caller caller, UUID id) {
        return single(query(seenAsOne(caller, id), ""));
    }

    /** The resource, or 404: the same answer whether it does not exist or may not be seen. */
    public E get(Caller caller, UUID id) {
        return find(caller, id).orElseThrow(VisibleRepository::notFound);
    }

    /**
     * The resource and a property of it that is otherwise read when it is asked for, in one statement, and what is made of both; or 404. Both are
     * selected: a query with an entity graph is translated anew each time.
     */
    protected <P, R> R getWith(
            Caller caller, UUID id, String property, Class<P> kind, BiFunction<E, @Nullable P, R> made) {
        Object[] found = single(query("e, e." + property, Object[].class, seenAsOne(caller, id), ""))
                .orElseThrow(VisibleRepository::notFound);
        return made.apply(type.cast(found[0]), kind.cast(found[1]));
    }

    /** The resource, locked until the transaction ends, so that two changes of it follow each other; or 404. */
    public E lock(Caller caller, UUID id) {
        TypedQuery<E> query = query(seenAsOne(caller, id), "").setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return single(query).orElseThrow(VisibleRepository::notFound);
    }

    /** Any one that the caller may see and the filters let through. */
    public Optional<E> first(Caller caller, Restriction... filters) {
        return single(query(together(caller, filters), ""));
    }

    /** The one that the caller may see and the filters let through, or 404. */
    public E one(Caller caller, Restriction... filters) {
        return first(caller, filters).orElseThrow(VisibleRepository::notFound);
    }

    /**
     * What a poster posted under its own key before, locked until the transaction ends. Until then nobody else posts under that key:
     * who does so at once waits here and finds what the first one wrote.
     *
     * @param owner whose key it is, such as the poster's tenant key
     * @param key the conditions by which it is found
     */
    protected Optional<E> posted(Caller caller, String owner, Source source, Restriction... key) {
        String posted = String.join("\n", type.getName(), owner, source.system(), source.id());
        entities.unwrap(Session.class).doWork(connection -> POSTED.take(connection, posted));
        return single(query(together(caller, key), "").setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** All that the caller may see and the filters let through, oldest first; for lists that are short by nature. */
    public List<E> list(Caller caller, Restriction... filters) {
        return query(together(caller, filters), " order by e.id").getResultList();
    }

    public boolean exists(Caller caller, Restriction... filters) {
        return first(caller, filters).isPresent();
    }

    /** How many the caller may see of those that the filters let through. */
    public long count(Caller caller, Restriction... filters) {
        return query("count(e)", Long.class, together(caller, filters), "").getSingleResult();
    }

    /** One page; the next begins after its last item, whatever was inserted meanwhile. */
    public Page<E> page(Caller caller, ListQuery wanted, Restriction... given) {
        Restriction[] filters = narrowed(caller, wanted, given);
        Sort sort = wanted.sort();
        Cursor last = wanted.cursor() == null ? null : Cursor.decode(wanted.cursor());
        Instant until = last == null ? Clock.systemUTC().instant() : last.until();
        Restriction[] all = Stream.concat(
                        Stream.of(filters),
                        Stream.of(
                                Restriction.atLeast("updatedAt", wanted.changedSince()),
                                last == null ? Restriction.all() : Restriction.atMost("updatedAt", until),
                                after(last, sort)))
                .toArray(Restriction[]::new);
        String direction = sort.descending() ? " desc" : " asc";
        String order = " order by e." + path(sort.property()) + direction + ", e.id" + direction;
        List<E> found = query(together(caller, all), order)
                .setMaxResults(wanted.limit() + 1)
                .getResultList();
        boolean more = found.size() > wanted.limit();
        List<E> items = more ? found.subList(0, wanted.limit()) : found;
        return new Page<>(
                items, more ? cursorOf(items.getLast(), wanted, until) : null, total(caller, wanted, filters));
    }

    /** Takes a new resource in; it is written when the transaction is flushed. */
    public void persist(E resource) {
        entities.persist(resource);
    }

    /** Takes it out; it is deleted when the transaction is flushed. */
    public void remove(E resource) {
        entities.remove(resource);
    }

    /** Writes all changes now, so that a violated constraint shows here and the resource has its new version. */
    public void flush() {
        entities.flush();
    }

    private @Nullable Long total(Caller caller, ListQuery wanted, Restriction... filters) {
        if (!wanted.count()) {
            return null;
        }
        Restriction changed = Restriction.atLeast("updatedAt", wanted.changedSince());
        return count(caller, Restriction.allOf(Stream.concat(Stream.of(filters), Stream.of(changed))));
    }

    private Restriction[] narrowed(Caller caller, ListQuery wanted, Restriction... given) {
        Narrowing by = wanted.narrowing();
        boolean bySource = by.sourceSystem() != null || by.sourceId() != null;
        return Stream.concat(
                        Stream.of(given),
                        Stream.of(
                                bySource ? sourceShownTo(caller) : Restriction.all(),
                                keyedBy(by.sourceSystem(), by.sourceId()),
                                Restriction.containing(path("name"), by.namePart())))
                .toArray(Restriction[]::new);
    }

    private Restriction after(@Nullable Cursor cursor, Sort sort) {
        if (cursor == null) {
            return Restriction.all();
        }
        String than = sort.descending() ? " < " : " > ";
        String property = path(sort.property());
        return Restriction.of(
                "(e." + property + ", e.id)" + than + "(:cursorAt, :cursorId)",
                Map.of("cursorAt", place(cursor, sort), "cursorId", cursor.id()));
    }

    private static Object place(Cursor cursor, Sort sort) {
        if (!sort.isByName()) {
            return cursor.at();
        }
        if (cursor.name() == null) {
            throw Cursor.invalid();
        }
        return cursor.name();
    }

    private static String cursorOf(Resource last, ListQuery wanted, @Nullable Instant until) {
        Instant at = wanted.sort().property().equals("updatedAt") ? last.updatedAt() : last.createdAt();
        String name = wanted.sort().isByName() ? ((Named) last).name() : null;
        return new Cursor(at, last.id(), wanted.changedSince() == null ? null : until, name).encode();
    }

    private TypedQuery<E> query(Restriction all, String order) {
        return query("e", type, all, order);
    }

    private <T> TypedQuery<T> query(String selected, Class<T> kind, Restriction all, String order) {
        String jpql = "select " + selected + " from " + type.getName() + " e where " + all.condition() + order;
        TypedQuery<T> query = entities.createQuery(jpql, kind);
        all.parameters().forEach(query::setParameter);
        assert isTranslatedOnce(query, all) : all.condition();
        return query;
    }

    /** Of a query in which one value stands where a list may stand, as in the last argument of a function, the translation is not kept. */
    private static boolean isTranslatedOnce(TypedQuery<?> query, Restriction all) {
        return query.getParameters().stream()
                .filter(it -> !(all.parameters().get(it.getName()) instanceof Collection))
                .noneMatch(it -> it instanceof QueryParameter<?> one && one.allowsMultiValuedBinding());
    }

    /** A list of one at the most: a stream would be read through a cursor. */
    private static <T> Optional<T> single(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }

    private Restriction seenAsOne(Caller caller, UUID id) {
        return Restriction.allOf(Stream.of(oneVisibleTo(caller), Restriction.equal("id", id)));
    }

    private Restriction together(Caller caller, Restriction... filters) {
        return Restriction.allOf(Stream.concat(Stream.of(visibleTo(caller)), Stream.of(filters)));
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
