package org.civaffairs.core.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-48, C-49. */
class PilotVillageTest {
    @ParameterizedTest
    @CsvSource({
        "里旺, LIWANG",
        "裏旺, LIWANG", // a converter's slip in the plan
        "罗家坪, LUOJIAPING",
        "羅家坪, LUOJIAPING",
        "新联, XINLIAN",
        "新聯, XINLIAN",
        "新塘, XINTANG",
        "下洞, XIADONG",
        "高楼, GAOLOU",
        "高樓, GAOLOU"
    })
    void a_pilot_is_found_by_its_name_of_today_and_by_the_plans(String name, PilotVillage pilot) {
        assertEquals(Optional.of(pilot), PilotVillage.find(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "里望", "高楼市", "高樓市", "江桥", "新塘村", "Xintang"})
    void no_other_name_is_converted_into_one(String name) {
        assertEquals(Optional.empty(), PilotVillage.find(name));
    }

    @Test
    void five_are_the_nations_and_one_is_the_citys() {
        assertEquals(6, PilotVillage.values().length);
        assertEquals(
                5,
                Stream.of(PilotVillage.values())
                        .filter(PilotVillage::isNational)
                        .count());
        assertTrue(PilotVillage.find("新塘").orElseThrow().isNational());
        assertEquals(YouCounty2010.NATIONAL_PILOTS, PilotVillage.XINTANG.citation());
        assertEquals(YouCounty2010.CITY_PILOT, PilotVillage.GAOLOU.citation());
        assertEquals(Text.of("里旺", "Liwang"), PilotVillage.LIWANG.label());
    }
}
