package org.civaffairs.funds.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** A village without its township would be paid on the minutes of any: a chart has none. */
class VillagesTest {
    private static final String NEEDED =
            "within must be a township or an office within one, whose minutes the money of a village needs";

    private static ChartBuilder county() {
        return Chart.builder().office("攸县", Level.COUNTY).office("柏市镇", Level.TOWNSHIP, "攸县");
    }

    private static void refused(String message, ChartBuilder chart) {
        assertEquals(
                message, assertThrows(InvalidInputException.class, chart::build).getMessage());
    }

    @Test
    void a_village_is_within_a_township_directly_or_not() {
        Chart chart = county().office("民政办", Level.TOWNSHIP, "柏市镇")
                .office("江桥村", Level.VILLAGE, "民政办")
                .office("一组", Level.VILLAGE, "江桥村")
                .build();
        assertEquals(chart.office("民政办"), chart.office("江桥村").within());
        assertEquals(chart.office("江桥村"), chart.office("一组").within());
    }

    @Test
    void a_village_of_no_township_is_refused() {
        refused("chart: offices[2]." + NEEDED, county().office("江桥村", Level.VILLAGE));
        refused(
                "chart: offices[2]." + NEEDED + "; offices[3]." + NEEDED,
                county().office("江桥村", Level.VILLAGE, "攸县").office("一组", Level.VILLAGE, "江桥村"));
        refused(
                "chart: offices[2].within must be an office that was given before it but is \"柏市\"",
                county().office("江桥村", Level.VILLAGE, "柏市"));
    }

    @Test
    void a_county_needs_none() {
        assertEquals(2, county().build().offices().size());
    }
}
