package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.AreaPart;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A plan of an area, as it is stored. */
@Entity
@Table(name = "area_plans")
class Plan extends AreaPart<PlanForm> {}
