package dk.opgang.platform.posted;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How every posted resource is written: found by its source, completed, checked against the rules, changed, told. What changes
 * nothing leaves the version as it is and sends nothing. A use case extends it, begins the transaction, and finds the owner and the
 * resource; what differs from one aggregate to the next are the hooks.
 *
 * @param <O> what the resource belongs to or is written for, such as a housing area; the caller if it stands alone
 */
public abstract class Posting<O extends @Nullable Object, F extends Record & PostedForm, E extends FormResource<F>> {

    private final PostedRepository<E> resources;
    private final Class<F> type;
    private final Outbox outbox;

    protected Posting(PostedRepository<E> resources, Class<F> type, Outbox outbox) {
        this.resources = resources;
        this.type = type;
        this.outbox = outbox;
    }

    /** A new resource of that form. */
    protected abstract E create(Caller caller, O owner, F form);

    /**
     * What is told of a resource that is new or has changed: most often one event.
     *
     * @param before null if the resource is new
     */
    protected abstract List<Event> news(O owner, @Nullable F before, E resource);

    /** What is told of a resource that was taken back, where the API offers that. */
    protected List<Event> newsOfRemoval(O owner, E resource) {
        throw new UnsupportedOperationException(resource + " cannot be taken back");
    }

    /** The form with everything that a resource has: defaults in the place of what was left out. */
    protected F completed(Caller caller, O owner, @Nullable E known, F form) {
        return form;
    }

    /**
     * The rules that a form cannot check alone.
     *
     * @param known what is changed; null if the resource is new
     * @param form completed
     */
    protected void check(Caller caller, O owner, @Nullable E known, F form, Faults faults) {}

    /** The rule of the key of what is known already: it stays, unless an aggregate lets it change. */
    protected void checkSource(Caller caller, E known, F form, Faults faults) {
        faults.unchanged("/source", known.source(), form.source());
    }

    /** What the post is about, if it is known: found by the poster's own key, or by whatever else there is only one of. */
    protected Optional<E> known(Caller caller, O owner, F form) {
        return resources.bySource(caller, form.source());
    }

    /** The form that what is known takes when it is posted again. */
    protected F again(E known, F form) {
        return form;
    }

    /** What a patch changes: the form as clients know it, if it is kept otherwise. */
    protected F told(E known) {
        return known.form();
    }

    /** What else happens with a change, before it is told. */
    protected void changed(O owner, F before, E resource) {}

    /** Creates the resource, or changes the one that the caller posted under the same source. */
    protected final Posted<E> post(Caller caller, O owner, F form) {
        Optional<E> known = known(caller, owner, form);
        if (known.isPresent()) {
            return new Posted<>(change(caller, owner, known.get(), again(known.get(), form)), false);
        }
        F whole = completed(caller, owner, null, form);
        require(caller, owner, null, whole);
        E resource = create(caller, owner, whole);
        resources.persist(resource);
        resources.flush();
        outbox.publishAll(news(owner, null, resource));
        return new Posted<>(resource, true);
    }

    /**
     * Changes what the patch names; the source stays.
     *
     * @param ifMatch the version that the client knows: 428 without one, 412 if it is not the present one
     */
    protected final E patch(Caller caller, O owner, E resource, @Nullable String ifMatch, MergePatch patch) {
        Preconditions.requireMatch(ifMatch, resource.version());
        return change(caller, owner, resource, patch.applyTo(told(resource), type));
    }

    /** Takes back what never was: 428 or 412 unless the client knows its present version. */
    protected final void remove(O owner, E resource, @Nullable String ifMatch) {
        Preconditions.requireMatch(ifMatch, resource.version());
        resources.remove(resource);
        outbox.publishAll(newsOfRemoval(owner, resource));
    }

    private E change(Caller caller, O owner, E resource, F form) {
        F whole = completed(caller, owner, resource, form);
        require(caller, owner, resource, whole);
        F before = resource.form();
        if (replace(owner, resource, whole)) {
            resources.flush();
            outbox.publishAll(news(owner, before, resource));
        }
        return resource;
    }

    /** Puts the form in the place of the present one, and says whether that changes anything. */
    protected final boolean replace(O owner, E resource, F form) {
        F before = resource.form();
        if (form.equals(before)) {
            return false;
        }
        resource.become(form);
        changed(owner, before, resource);
        return true;
    }

    /** Tells at once what there is to tell of many that are new or have changed. */
    protected final void tell(List<Event> news) {
        resources.flush();
        outbox.publishAll(news);
    }

    private void require(Caller caller, O owner, @Nullable E known, F form) {
        Faults faults = new Faults();
        if (known != null) {
            checkSource(caller, known, form, faults);
        }
        check(caller, owner, known, form, faults);
        faults.throwIfAny();
    }
}
