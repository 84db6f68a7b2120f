package dk.opgang.initiatives.housingoption;

import dk.opgang.initiatives.enrolment.EnrolmentRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A housing option, as it is stored. */
@Entity
@Table(name = "housing_options")
class HousingOption extends EnrolmentRecord<HousingOptionForm> {}
