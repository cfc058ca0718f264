import QtQuick

// The lower edge of a part that goes on: it fades into the paper.
Rectangle {
    id: fade

    required property color paper

    gradient: Gradient {
        GradientStop {
            color: Qt.rgba(fade.paper.r, fade.paper.g, fade.paper.b, 0)
            position: 0
        }

        GradientStop {
            color: fade.paper
            position: 1
        }
    }
}
