package dk.opgang.housingareas.register.parcel;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreaView;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** The parcels of areas. A parcel belongs to one area at a time. */
@Singleton
class Parcels extends AreaParts<ParcelForm, Parcel> {

    private static final AdvisoryLock PARCEL = new AdvisoryLock("parcel");

    private final AgroalDataSource database;

    Parcels(HousingAreas areas, EntityManager entities, Outbox outbox, AgroalDataSource database) {
        super(areas, entities, outbox, "parcel", Parcel.class, ParcelForm.class, Parcel::new);
        this.database = database;
    }

    @Override
    protected ParcelForm completed(Caller caller, HousingArea area, @Nullable Parcel known, ParcelForm form) {
        return form.normalised();
    }

    @Override
    protected void check(Caller caller, HousingArea area, @Nullable Parcel known, ParcelForm form, Faults faults) {
        super.check(caller, area, known, form, faults);
        PARCEL.take(database, form.parcel());
        parts()
                .list(
                        caller,
                        Restriction.equal("form.cadastralDistrict", form.cadastralDistrict()),
                        Restriction.equal("form.parcelNumber", form.parcelNumber()))
                .stream()
                .filter(it -> !it.equals(known) && it.form().validity().overlaps(form.validity()))
                .findFirst()
                .ifPresent(
                        it -> faults.broken("/parcelNumber", HousingAreasFault.PARCEL_IN_AN_AREA, it.housingAreaId()));
    }

    @Override
    protected AreaPartEvent recorded(AreaRef area, Parcel parcel) {
        return new ParcelRecorded(area, parcel.id(), parcel.form());
    }

    @Produces
    Expansion<HousingAreaView> ofArea() {
        return expansion("parcels", ParcelView::of);
    }
}
