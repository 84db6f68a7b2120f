package dk.opgang.housingareas.register.area;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back something of an area that was never true. What was true until a day gets an end instead. */
@Singleton
public class RemovePart {

    private final HousingAreas areas;
    private final Outbox outbox;

    RemovePart(HousingAreas areas, Outbox outbox) {
        this.areas = areas;
        this.outbox = outbox;
    }

    /** Removes the part and tells of it; 428 or 412 unless the client knows its present version. */
    @Transactional
    public <E extends Resource> void remove(
            Caller caller, AreaParts<E> parts, UUID areaId, UUID id, @Nullable String ifMatch) {
        HousingArea area = areas.toWrite(caller, areaId);
        E part = parts.in(caller, areaId, id);
        Preconditions.requireMatch(ifMatch, part.version());
        parts.remove(part);
        outbox.publish(parts.removed(area.ref(), id));
    }
}
