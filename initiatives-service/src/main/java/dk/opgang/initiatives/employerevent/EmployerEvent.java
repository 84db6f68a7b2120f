package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** An event with employers, as it is stored. */
@Entity
@Table(name = "employer_events")
class EmployerEvent extends PostedResource<EmployerEventForm> implements Named {

    /** Those of the form in a column of their own: by them an employer finds it. */
    private String[] employerCvrs;

    protected EmployerEvent() {}

    EmployerEvent(String poster, EmployerEventForm form) {
        super(poster, form);
        this.employerCvrs = form.cvrs().toArray(String[]::new);
    }

    @Override
    protected void become(EmployerEventForm other) {
        super.become(other);
        this.employerCvrs = other.cvrs().toArray(String[]::new);
    }

    @Override
    public String name() {
        return form().name();
    }

    UUID initiativeId() {
        return form().initiativeId();
    }

    boolean isThere(String cvr) {
        return List.of(employerCvrs).contains(cvr);
    }
}
