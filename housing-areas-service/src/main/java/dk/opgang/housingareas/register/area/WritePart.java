package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.support.HousingAreasProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds something to an area, changes it, or takes back what never was of the area. */
public abstract class WritePart<F extends Record & PostedForm, E extends AreaPart<F>>
        extends Posting<HousingArea, F, E> {

    private final HousingAreas areas;
    private final PartRepository<E> parts;

    protected WritePart(HousingAreas areas, PartRepository<E> parts, Class<F> form, Outbox outbox) {
        super(parts, form, outbox);
        this.areas = areas;
        this.parts = parts;
    }

    @Transactional
    public Posted<E> post(Caller caller, UUID areaId, F form) {
        return post(caller, areas.toWrite(caller, areaId), form);
    }

    @Transactional
    public E patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, areaId);
        return patch(caller, area, parts.in(caller, areaId, id), ifMatch, patch);
    }

    @Transactional
    public void remove(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch) {
        HousingArea area = areas.toWrite(caller, areaId);
        remove(area, parts.in(caller, areaId, id), ifMatch);
    }

    @Override
    protected AreaPartEvent removed(HousingArea area, E part) {
        return parts.removed(area.ref(), part.id());
    }

    /** What is known by a source lies in the area that is written to; otherwise 409 with its id. */
    @Override
    protected void check(Caller caller, HousingArea area, @Nullable E known, F form, Faults faults) {
        if (known != null && !known.housingAreaId().equals(area.id())) {
            throw new ProblemException(HousingAreasProblem.SOURCE_OF_OTHER_AREA).with("id", known.id());
        }
    }
}
