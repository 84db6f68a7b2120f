package dk.opgang.housingareas.register.parcel;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a parcel to an area, or changes it. A parcel belongs to one area at a time. */
@Singleton
class WriteParcel {

    private static final AdvisoryLock PARCEL = new AdvisoryLock("parcel");

    private final HousingAreas areas;
    private final Parcels parcels;
    private final AgroalDataSource database;
    private final Outbox outbox;

    WriteParcel(HousingAreas areas, Parcels parcels, AgroalDataSource database, Outbox outbox) {
        this.areas = areas;
        this.parcels = parcels;
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    public Posted<Parcel> post(Caller caller, UUID areaId, ParcelRequest request) {
        HousingArea area = areas.toWrite(caller, areaId);
        Optional<Parcel> known = parcels.bySource(caller, request.source());
        Rules.ofThisArea(known, Parcel::housingAreaId, areaId);
        Parcel parcel = known.orElseGet(() -> new Parcel(caller.tenantKey(), areaId, request));
        requireAlone(caller, parcel, request, new Faults());
        if (known.isPresent()) {
            return new Posted<>(change(area, parcel, request.normalised()), false);
        }
        parcels.persist(parcel);
        publish(area, parcel);
        return new Posted<>(parcel, true);
    }

    @Transactional
    public Parcel patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, areaId);
        Parcel parcel = parcels.in(caller, areaId, id);
        Preconditions.requireMatch(ifMatch, parcel.version());
        ParcelRequest wanted = patch.applyTo(parcel.form(), ParcelRequest.class).normalised();
        Faults faults = new Faults();
        faults.unchanged("/source", parcel.form().source(), wanted.source());
        requireAlone(caller, parcel, wanted, faults);
        return change(area, parcel, wanted);
    }

    /** Ends the request with its faults, if the parcel belongs to an area already or there was one before. */
    private void requireAlone(Caller caller, Parcel parcel, ParcelRequest wanted, Faults faults) {
        PARCEL.take(database, wanted.parcel());
        parcels.of(caller, wanted.parcel()).stream()
                .filter(it -> !it.equals(parcel) && it.validity().overlaps(wanted.validity()))
                .findFirst()
                .ifPresent(it -> faults.broken(
                        "/parcelNumber",
                        "parcel-in-an-area",
                        "Jordstykket hører i den tid til området " + it.housingAreaId(),
                        "The parcel belongs to the area " + it.housingAreaId() + " in that time"));
        faults.throwIfAny();
    }

    private Parcel change(HousingArea area, Parcel parcel, ParcelRequest request) {
        if (!request.equals(parcel.form())) {
            parcel.change(request);
            publish(area, parcel);
        }
        return parcel;
    }

    private void publish(HousingArea area, Parcel parcel) {
        parcels.flush();
        outbox.publish(ParcelRecorded.of(area.ref(), parcel));
    }
}
