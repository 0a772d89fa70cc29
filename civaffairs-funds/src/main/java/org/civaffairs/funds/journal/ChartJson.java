package org.civaffairs.funds.journal;

import java.util.Map;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.StrictJson;

/** Reads a chart's rows, all of them before anything is refused. No message repeats what stands where a name should. */
record ChartJson(StrictJson json) {
    ChartDraft read(String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "offices", "persons", "items", "purposes", "accounts");
        return new ChartDraft(
                json.objects(path + "offices", given.get("offices"), this::office),
                json.objects(path + "persons", given.get("persons"), this::person),
                json.objects(path + "items", given.get("items"), this::item),
                json.objects(path + "purposes", given.get("purposes"), this::purpose),
                json.objects(path + "accounts", given.get("accounts"), this::account));
    }

    private ChartDraft.OfficeRow office(String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "name", "level", "within");
        Object within = given.get("within");
        return new ChartDraft.OfficeRow(
                json.text(path + "name", given.get("name")),
                json.choice(path + "level", given.get("level"), Level.values()),
                within == null ? null : json.text(path + "within", within));
    }

    private ChartDraft.PersonRow person(String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "id", "name");
        return new ChartDraft.PersonRow(
                json.text(path + "id", given.get("id")), json.person(path + "name", given.get("name")));
    }

    private ChartDraft.ItemRow item(String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "name", "matter");
        Object matter = given.get("matter");
        return new ChartDraft.ItemRow(
                json.text(path + "name", given.get("name")),
                matter == null ? null : json.choice(path + "matter", matter, AssistanceMatter.values()));
    }

    private ChartDraft.PurposeRow purpose(String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "name", "from", "to", "restrictedBy", "items");
        return new ChartDraft.PurposeRow(
                json.text(path + "name", given.get("name")),
                json.day(path + "from", given.get("from")),
                json.day(path + "to", given.get("to")),
                json.choice(path + "restrictedBy", given.get("restrictedBy"), Level.values()),
                json.items(path + "items", given.get("items"), json::text));
    }

    private ChartDraft.AccountRow account(String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "name", "role", "office");
        return new ChartDraft.AccountRow(
                json.text(path + "name", given.get("name")),
                json.choice(path + "role", given.get("role"), Role.values()),
                json.text(path + "office", given.get("office")));
    }
}
