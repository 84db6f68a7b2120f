package dk.opgang.housingareas.flows;

import java.util.List;
import java.util.UUID;

/**
 * What everybody may read of the flows of an area. One method of disclosure control holds for all tables: two of them beside each other
 * would tell more than either.
 */
interface PublicFlows extends PublicTotals {

    /** The table of the period; what is shown of it may bind later ones. */
    ControlledFlows table(UUID area, ReadingDates period, Split split);

    /** The table that the next reader would get. It binds nothing. */
    ControlledFlows preview(UUID area, ReadingDates period, Split split);

    /** The tables of the periods as far as they are published by plan or follow from that. */
    List<ControlledFlows> planned(UUID area, List<ReadingDates> periods, Split split);
}
