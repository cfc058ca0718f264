import KioskUi.Components

// The words about a row of PlacesModel.
PlaceLine {
    required property var row

    availability: row?.availability ?? ""
    comma: row?.comma ?? ""
    cost: row?.cost ?? ""
    line: row?.line ?? ""
    name: row?.service ?? ""
    opensAt: row?.opensAt ?? ""
    opensOn: row?.opensOn ?? ""
    phone: row?.phone ?? ""
    texts: row?.texts ?? ""
}
