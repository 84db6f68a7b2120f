package dk.opgang.housingareas.register.area;

import org.jspecify.annotations.Nullable;

/**
 * An area with what is read of it only where it is shown.
 *
 * @param boundary missing if nobody has told it
 */
record WholeArea(HousingArea area, @Nullable Boundary boundary) {}
