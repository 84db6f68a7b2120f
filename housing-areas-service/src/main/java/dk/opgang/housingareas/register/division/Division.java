package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.AreaPart;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A part of a housing area, as it is stored. */
@Entity
@Table(name = "divisions")
class Division extends AreaPart<DivisionForm> {}
